package app.ritme.home;

/** How somebody is, as the plan of signals has it: it goes well, easy now, help needed. */
public enum Signal {
    GREEN,
    ORANGE,
    RED
}
