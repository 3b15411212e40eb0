package app.ritme.training.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A load that is asked, as it can be loaded with the weights of a location.
 *
 * @param asked what the plan asks
 * @param load what is lifted instead; often the same
 * @param bar the bar it is loaded on; of a barbell only
 * @param side plates at each end of the bar, the heaviest first
 */
public record Loaded(Load asked, Load load, @Nullable BigDecimal bar, List<BigDecimal> side) implements Serializable {

    /** Whether it is not what the plan asks. */
    public boolean isOther() {
        return !load.equals(asked);
    }
}
