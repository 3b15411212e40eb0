package app.ritme.training.exercise;

/** What an exercise needs. */
public enum Equipment {
    NONE,
    MAT,
    CHAIR,
    STEP,
    BENCH,
    BAND,
    DUMBBELL,
    KETTLEBELL,
    BARBELL,
    CABLE,
    MACHINE;

    /** Whether it weighs something a guest can choose. */
    public boolean hasLoad() {
        return switch (this) {
            case DUMBBELL, KETTLEBELL, BARBELL, CABLE, MACHINE -> true;
            case NONE, MAT, CHAIR, STEP, BENCH, BAND -> false;
        };
    }
}
