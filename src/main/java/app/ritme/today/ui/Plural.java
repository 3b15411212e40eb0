package app.ritme.today.ui;

/** Chooses between one and more; Dutch and English know no other plurals. */
final class Plural {

    private Plural() {}

    /** {@code key.one} for one, {@code key.more} for none and for more. */
    static String of(String key, long count) {
        return key + (count == 1 ? ".one" : ".more");
    }
}
