package app.ritme.schedule.planner;

import app.ritme.schedule.planner.OpenShop.Step;
import java.util.Arrays;
import java.util.List;

/** When each step of an open shop begins, as an order of its steps says. */
final class ShopTimetable {

    /** What one job or one machine is busy with, in the order of time. */
    private static final class Line {

        private final int[] from;
        private final int[] until;
        private int size;

        Line(int most) {
            from = new int[most];
            until = new int[most];
        }

        /** The first moment at or after this one from which it is free for so long. */
        int free(int earliest, int time) {
            int at = earliest;
            for (int i = 0; i < size && from[i] < at + time; i++) {
                at = Math.max(at, until[i]);
            }
            return at;
        }

        void hold(int at, int time) {
            int place = size;
            while (place > 0 && from[place - 1] > at) {
                place--;
            }
            System.arraycopy(from, place, from, place + 1, size - place);
            System.arraycopy(until, place, until, place + 1, size - place);
            from[place] = at;
            until[place] = at + time;
            size++;
        }

        int end() {
            return size == 0 ? 0 : until[size - 1];
        }
    }

    private final Line[] jobs;
    private final Line[] machines;
    private final int[][] starts;

    private ShopTimetable(OpenShop shop) {
        jobs = lines(shop.jobs(), shop.machines());
        machines = lines(shop.machines(), shop.jobs());
        starts = new int[shop.jobs()][shop.machines()];
    }

    /** The better of the two ways to read an order. */
    static ShopTimetable of(OpenShop shop, List<Step> order) {
        ShopTimetable packed = packed(shop, order);
        ShopTimetable dense = dense(shop, order);
        return dense.makespan() < packed.makespan() ? dense : packed;
    }

    /** One after the other, each into the first gap of its job and its machine that is large enough. */
    static ShopTimetable packed(OpenShop shop, List<Step> order) {
        var timetable = new ShopTimetable(shop);
        order.forEach(timetable::put);
        return timetable;
    }

    /** What can begin soonest goes next, so that nobody waits who could go on; of several, the first of the order. */
    static ShopTimetable dense(OpenShop shop, List<Step> order) {
        var timetable = new ShopTimetable(shop);
        Step[] open = order.toArray(Step[]::new);
        for (int left = open.length; left > 0; left--) {
            int next = timetable.soonest(open, left);
            timetable.hold(open[next], timetable.free(open[next]));
            System.arraycopy(open, next + 1, open, next, left - next - 1);
        }
        return timetable;
    }

    private int soonest(Step[] open, int left) {
        int soonest = 0;
        for (int i = 1; i < left; i++) {
            if (free(open[i]) < free(open[soonest])) {
                soonest = i;
            }
        }
        return soonest;
    }

    /** When both have done all they have so far. */
    private int free(Step step) {
        return Math.max(jobs[step.job()].end(), machines[step.machine()].end());
    }

    private static Line[] lines(int count, int most) {
        var lines = new Line[count];
        Arrays.setAll(lines, line -> new Line(most));
        return lines;
    }

    private void put(Step step) {
        Line job = jobs[step.job()];
        Line machine = machines[step.machine()];
        int at = 0;
        int both = job.free(machine.free(at, step.time()), step.time());
        while (both != at) {
            at = both;
            both = job.free(machine.free(at, step.time()), step.time());
        }
        hold(step, at);
    }

    private void hold(Step step, int at) {
        jobs[step.job()].hold(at, step.time());
        machines[step.machine()].hold(at, step.time());
        starts[step.job()][step.machine()] = at;
    }

    int start(Step step) {
        return starts[step.job()][step.machine()];
    }

    /** When the last one ends. */
    int makespan() {
        return Arrays.stream(jobs).mapToInt(Line::end).max().orElse(0);
    }

    /** Smaller where fewer jobs and machines end late, though the last one ends no sooner. */
    long lateness() {
        return squares(jobs) + squares(machines);
    }

    private static long squares(Line[] lines) {
        return Arrays.stream(lines)
                .mapToLong(line -> (long) line.end() * line.end())
                .sum();
    }
}
