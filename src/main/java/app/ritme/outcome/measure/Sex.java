package app.ritme.outcome.measure;

/** As the tables of norms know it; it says nothing else about anybody. */
public enum Sex {
    FEMALE,
    MALE
}
