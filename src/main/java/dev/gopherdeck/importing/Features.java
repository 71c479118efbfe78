package dev.gopherdeck.importing;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a text is made of, as far as likeness goes: its words, Chinese characters and signs, and every two that stand
 * side by side, as hashes in ascending order without repeats. A long text is represented by a sample.
 */
final class Features {

    /** A sample of the smallest hashes estimates likeness well, and keeps huge cards from costing more. */
    private static final int SAMPLE = 1024;

    private final int[] hashes;

    private Features(int[] hashes) {
        this.hashes = hashes;
    }

    static Features of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] found = new int[2 * lower.length() + 2];
        int count = 0;
        int last = 0;
        int i = 0;
        while (i < lower.length()) {
            int end = tokenEnd(lower, i);
            if (!Character.isWhitespace(lower.charAt(i))) {
                int token = lower.substring(i, end).hashCode();
                found[count++] = mix(token);
                found[count++] = mix(31 * last + token + 1);
                last = token;
            }
            i = end;
        }
        int[] distinct =
                Arrays.stream(found, 0, count).sorted().distinct().limit(SAMPLE).toArray();
        return new Features(distinct);
    }

    int[] hashes() {
        return hashes;
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    private static int tokenEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean isWord(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    /** Spreads similar hashes, so that the smallest are a fair sample. */
    private static int mix(int hash) {
        int h = hash * 0x9E3779B9;
        h ^= h >>> 15;
        h *= 0x85EBCA6B;
        return h ^ (h >>> 13);
    }
}
