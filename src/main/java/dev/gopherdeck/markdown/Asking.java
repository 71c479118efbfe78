package dev.gopherdeck.markdown;

import java.util.regex.Pattern;

/** How much a line reads like a question, in Chinese or English. */
enum Asking {
    NO(0),
    /** It names what is often asked about, such as “原理”, “区别” or “advantages”. */
    HINTS(1),
    /** It has the words of a question or a task, such as “what”, “explain” or “如何”. */
    PERHAPS(2),
    /** It has a question mark, or is marked as a question. */
    YES(3);

    private static final int LONGEST = 1000;

    private static final Pattern MARK = Pattern.compile("[?？]|(?:吗|呢)[。.！!\\s]*$");
    private static final Pattern MARKED = Pattern.compile(
            "^[\\s*_]*(?:Q\\s*\\d{0,4}(?:\\.\\d{1,4}){0,4}\\s*[：:.．)）、]|Q\\d{1,4}\\s|第\\s*[\\d一二三四五六七八九十百]{1,5}\\s*题"
                    + "|(?:Question|问题|面试题|题目)\\s*#?\\d{1,4}|(?:题目|问|问题|Question)[*_]{0,3}\\s*[:：])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE =
            Pattern.compile("什么|如何|怎么|怎样|为何|哪些|哪个|哪几|哪种|是否|能否|有没有|几种|多少|谈谈|说说|讲讲|聊聊|谈一谈|说一说|讲一讲"
                    + "|简述|简单介绍|解释|概述一下|介绍一下|介绍下|说一下|说下|讲一下|讲下|列举|请|写出|写一个|实现一个|手写|设计一个|怎么办|有何|么$|有哪");
    private static final Pattern TOPIC = Pattern.compile(
            "区别|差异|异同|描述|分析|比较|对比|优缺点|优势|好处|作用|应用场景|使用场景|原理|机制|底层|实现|的理解|输出|注意事项"
                    + "|\\bdifferences?\\b|\\bvs\\.?\\s|\\bversus\\b|\\b(?:dis)?advantages\\b|\\bpros and cons\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH = Pattern.compile(
            "^(?:what|why|how|when|where|which|who|whose|is|are|was|were|do|does|did|can|could|should|would|will|has|have"
                    + "|explain|describe|compare|contrast|define|list|name|give|tell|write|implement|discuss|differentiate"
                    + "|distinguish|state|mention|enumerate|outline|illustrate|demonstrate|design|find|true or false|in what"
                    + "|in which|at what|if|difference|differences|talk|walk|suppose|given)(?:'s|’s)?\\b"
                    + "|\\bdifferences? between\\b|\\bwhat(?:'s|’s)? (?:is|are|the)\\b",
            Pattern.CASE_INSENSITIVE);

    private final int weight;

    Asking(int weight) {
        this.weight = weight;
    }

    /** How much this counts among other signs. */
    int weight() {
        return weight;
    }

    /** Judges the raw text of a line, with its numbering; what stands in code does not count. */
    static Asking of(String line) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        if (MARKED.matcher(text).lookingAt()) {
            return YES;
        }
        String prose = withoutCode(PlainText.of(Numbering.strip(text)), text);
        if (MARK.matcher(prose).find()) {
            return YES;
        }
        boolean words = CHINESE.matcher(prose).find() || ENGLISH.matcher(prose).find();
        return words ? PERHAPS : TOPIC.matcher(prose).find() ? HINTS : NO;
    }

    /** A question mark inside a code span asks nothing. */
    private static String withoutCode(String plain, String markdown) {
        return markdown.indexOf('`') < 0 ? plain : PlainText.of(Numbering.strip(markdown.replaceAll("`[^`]*`", "x")));
    }

    boolean atLeast(Asking other) {
        return compareTo(other) >= 0;
    }
}
