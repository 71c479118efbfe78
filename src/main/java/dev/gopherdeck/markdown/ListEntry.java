package dev.gopherdeck.markdown;

import java.util.regex.Pattern;

/** An item of some list, with what it asks and whether it poses a question of its own. */
record ListEntry(int line, ListItem item, Asking asking, boolean question) {

    private static final int LONGEST_TOPIC = 50;
    private static final Pattern STATEMENT = Pattern.compile("[。；;.]\\s*$|[:：]\\s*\\S");

    /** What an item asks; a long one, or one that ends like a statement, has to ask outright. */
    static Asking asking(ListItem item) {
        BoldTitle bold = BoldTitle.parse(item.text());
        String title = bold == null || bold.rest().isEmpty() ? item.text() : bold.title();
        Asking asking = Asking.of(title);
        boolean states =
                title.length() > LONGEST_TOPIC || STATEMENT.matcher(title).find();
        return asking == Asking.HINTS && states ? Asking.NO : asking;
    }
}
