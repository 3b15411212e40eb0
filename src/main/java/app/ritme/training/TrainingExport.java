package app.ritme.training;

import app.ritme.shared.ExportSource;
import app.ritme.shared.OwnSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class TrainingExport {

    @Bean
    ExportSource exportOfTraining() {
        return ExportSource.of("exercise")
                .without(
                        ExportSource.HEALTH,
                        "training_plan",
                        "planned_exercise",
                        "workout",
                        "workout_change",
                        "set_log");
    }

    @Bean
    OwnSource ownExercises() {
        return new OwnSource(
                "exercise",
                "select e.id, e.name from app.exercise e"
                        + " where e.id in (select p.exercise_id from app.planned_exercise p where p.person_id = :me)"
                        + " or e.id in (select c.exercise_id from app.workout_change c where c.person_id = :me)");
    }
}
