package dev.gopherdeck.learner;

import java.util.Locale;

/** A language of the interface. */
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The interface language nearest to a locale: Chinese for any Chinese, English for all others. */
    public static Language nearest(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    public Locale locale() {
        return locale;
    }

    /** The BCP 47 primary subtag, as decks name their language. */
    public String tag() {
        return locale.getLanguage();
    }
}
