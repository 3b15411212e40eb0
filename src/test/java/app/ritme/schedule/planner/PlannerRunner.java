package app.ritme.schedule.planner;

import app.ritme.schedule.planner.OpenShop.Step;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.slf4j.LoggerFactory;

/** Holds the planner's search against published problems: {@code openshop FILE SECONDS}. */
public final class PlannerRunner {

    private static final String USAGE = "openshop FILE SECONDS";

    private PlannerRunner() {}

    /** Prints how late the last step ends, and when each begins. */
    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        if (args.length != 3 || !args[0].equals("openshop")) {
            throw new IllegalArgumentException(USAGE);
        }
        OpenShop shop = OpenShop.of(Path.of(args[1]));
        print(shop, new ShopSearch(shop).within(Duration.ofSeconds(Long.parseLong(args[2]))), System.out);
    }

    static void print(OpenShop shop, ShopTimetable timetable, PrintStream out) {
        out.println("makespan " + timetable.makespan());
        out.println("lower bound " + shop.lowerBound());
        out.println("job machine start end");
        shop.steps().stream()
                .sorted(Comparator.comparingInt(Step::job).thenComparingInt(timetable::start))
                .forEach(step -> out.println((step.job() + 1) + " " + (step.machine() + 1) + " " + timetable.start(step)
                        + " " + (timetable.start(step) + step.time())));
    }
}
