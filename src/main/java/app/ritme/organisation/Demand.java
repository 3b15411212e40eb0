package app.ritme.organisation;

/** What being in a room can ask of a body: few words, so that a guest ticks them and planning can keep to them. */
public enum Demand {
    HEAT,
    COLD_WATER,
    STAIRS,
    UNEVEN_GROUND,
    FLOOR,
    HEAVY_EFFORT
}
