package app.ritme.schedule.planner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.stream.IntStream;

/**
 * A published kind of problem: each job spends its time on each machine, in any order, one at a time on both sides. A
 * guest is a job; staff or a room is a machine.
 */
final class OpenShop {

    /** One job on one machine, for a while. */
    record Step(int job, int machine, int time) {}

    private final int[][] times;

    private OpenShop(int[][] times) {
        this.times = times;
    }

    static OpenShop of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    /**
     * First the number of jobs and of machines, then a line for each job with its time on each machine.
     *
     * @throws IllegalArgumentException when it says anything else
     */
    static OpenShop of(String text) {
        int[] numbers = numbers(text);
        if (numbers.length < 2 || numbers[0] < 1 || numbers[1] < 1) {
            throw new IllegalArgumentException("The first line names the number of jobs and of machines.");
        }
        int jobs = numbers[0];
        int machines = numbers[1];
        if (numbers.length != 2 + jobs * machines) {
            throw new IllegalArgumentException("Expected " + jobs + " lines of " + machines + " times, found "
                    + (numbers.length - 2) + " times in all.");
        }
        if (Arrays.stream(numbers).anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("A time is never below 0.");
        }
        return new OpenShop(IntStream.range(0, jobs)
                .mapToObj(job -> Arrays.copyOfRange(numbers, 2 + job * machines, 2 + (job + 1) * machines))
                .toArray(int[][]::new));
    }

    private static int[] numbers(String text) {
        try (var scanner = new Scanner(text)) {
            return scanner.tokens().mapToInt(Integer::parseInt).toArray();
        } catch (NumberFormatException word) {
            throw new IllegalArgumentException("Only whole numbers are understood: " + word.getMessage(), word);
        }
    }

    int jobs() {
        return times.length;
    }

    int machines() {
        return times[0].length;
    }

    /** What has to be done; where a job spends no time, nothing is. */
    List<Step> steps() {
        return IntStream.range(0, jobs())
                .boxed()
                .flatMap(job ->
                        IntStream.range(0, machines()).mapToObj(machine -> new Step(job, machine, times[job][machine])))
                .filter(step -> step.time() > 0)
                .toList();
    }

    /** No schedule ends before its longest job and its busiest machine are done. */
    int lowerBound() {
        return IntStream.concat(
                        Arrays.stream(times).mapToInt(job -> Arrays.stream(job).sum()),
                        IntStream.range(0, machines()).mapToObj(this::ofMachine).mapToInt(IntStream::sum))
                .max()
                .orElse(0);
    }

    private IntStream ofMachine(int machine) {
        return Arrays.stream(times).mapToInt(job -> job[machine]);
    }
}
