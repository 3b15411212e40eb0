package app.ritme.journal;

/** About how long somebody slept, where they said so; asked after a night that was heavy. */
public enum Slept {
    UNDER_FIVE,
    FIVE_TO_SEVEN,
    LONGER
}
