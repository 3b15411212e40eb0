package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.Library;
import app.ritme.training.learned.Learned;
import app.ritme.training.learned.LearnedSet;
import app.ritme.training.learned.Learning;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Learns from what one guest did in the year before today. */
@Component
class LearnedSets {

    private final SetLogRepository sets;
    private final Library library;
    private final TrainingDay trainingDay;

    LearnedSets(SetLogRepository sets, Library library, TrainingDay trainingDay) {
        this.sets = sets;
        this.library = library;
        this.trainingDay = trainingDay;
    }

    Learned of(PersonId guest) {
        LocalDate today = trainingDay.today(guest);
        List<LearnedSet> done = sets.since(guest.value(), today.minusYears(1));
        var exercises = done.stream().map(set -> new ExerciseId(set.exercise())).collect(Collectors.toSet());
        return new Learning(done, library.muscles(exercises), today).learn();
    }
}
