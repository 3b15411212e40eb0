package app.ritme.program;

/** The parts of a stay, in their order: to settle, to build, to go home. */
public enum Arc {
    SETTLE,
    BUILD,
    GO_HOME
}
