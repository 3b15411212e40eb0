package app.ritme.program;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A day as its template has it.
 *
 * @param blocks in the order of their hours
 */
public record PlannedDay(DayTemplateId id, LocalizedText name, Arc arc, List<PlannedBlock> blocks)
        implements Serializable {

    /** A visit to a clinic, say: no time to rest in. */
    private static final int SHORT_DAY = 240;

    private static final int HEAVY = 2;
    private static final int REST_OF_A_DAY = 60;
    private static final int REST_OF_A_HEAVY_DAY = 120;

    /** How long a guest rests on this day. */
    public int restMinutes() {
        return blocks.stream()
                .filter(block -> block.kind().restful())
                .mapToInt(PlannedBlock::minutes)
                .sum();
    }

    /** How long a guest should rest on a day as long as this, with this training in it. */
    public int restNeeded() {
        if (blocks.isEmpty() || lastsMinutes() < SHORT_DAY) {
            return 0;
        }
        boolean heavy =
                blocks.stream().anyMatch(block -> block.kind() == BlockKind.TRAINING && block.intensity() >= HEAVY);
        return heavy ? REST_OF_A_HEAVY_DAY : REST_OF_A_DAY;
    }

    public boolean restsEnough() {
        return restMinutes() >= restNeeded();
    }

    private long lastsMinutes() {
        LocalTime end = blocks.stream()
                .map(PlannedBlock::endsAt)
                .max(LocalTime::compareTo)
                .orElseThrow();
        return ChronoUnit.MINUTES.between(blocks.getFirst().startsAt(), end);
    }
}
