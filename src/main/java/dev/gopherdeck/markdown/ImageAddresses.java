package dev.gopherdeck.markdown;

import org.jspecify.annotations.Nullable;

/** Says where the pictures of a card are loaded from. */
public interface ImageAddresses {

    /** Every picture is a placeholder. */
    ImageAddresses NONE = new ImageAddresses() {
        @Override
        public @Nullable String local(String address) {
            return null;
        }

        @Override
        public boolean showsRemote() {
            return false;
        }
    };

    /**
     * Where a picture is that came with the notes.
     *
     * @param address as it stands in the notes
     * @return the address to load it from, or null for a placeholder
     */
    @Nullable
    String local(String address);

    /** Whether pictures may be loaded from other hosts. */
    boolean showsRemote();
}
