package app.ritme.outcome.measure;

import java.util.Locale;

/** Something that can be measured of a guest. What it is and how it is read stands in a file of its version. */
public enum Measure {
    CHAIR_STAND,
    FIVE_RISES,
    GRIP,
    GAIT_SPEED,
    UP_AND_GO,
    SPPB,
    ONE_LEG_STANCE,
    SHOULDER_FLEXION,
    HIP_FLEXION,
    KNEE_FLEXION,
    HBA1C,
    SYSTOLIC,
    DIASTOLIC,
    RESTING_HEART_RATE,
    WEIGHT,
    BODY_FAT,
    MUSCLE_MASS,
    BONE_T_SCORE,
    RESTING_METABOLISM,
    FOCUS,
    STRESS,
    TRAIL_MAKING_A,
    TRAIL_MAKING_B,
    SLEEP;

    /** {@code chair-stand}, as in names of files and of test ids. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
