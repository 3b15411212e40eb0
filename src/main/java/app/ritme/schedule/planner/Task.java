package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.schedule.Plannable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session that the planner may put elsewhere. The solver makes copies, hence what looks like a bean. */
@PlanningEntity
public class Task {

    @PlanningId
    private UUID id;

    private Plannable session;
    private @Nullable Choice before;
    private int firmness;
    private @Nullable EquipmentNeed equipment;
    private Spot asItIs;

    @ValueRangeProvider
    private List<Choice> choices;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Choice choice;

    @SuppressWarnings("NullAway.Init")
    public Task() {}

    /**
     * @param before where it is now; absent when it cannot stay so
     * @param firmness what it costs for each guest to move it although it could stay
     * @param equipment what it needs of a kind of equipment, wherever it is put
     * @param gone who or what fell out, which it holds no longer
     */
    Task(
            Plannable session,
            @Nullable Choice before,
            int firmness,
            @Nullable EquipmentNeed equipment,
            List<Choice> choices,
            Set<UUID> gone) {
        this.id = session.id().value();
        this.session = session;
        this.before = before;
        this.firmness = firmness;
        this.equipment = equipment;
        this.choices = choices;
        this.choice = before;
        this.asItIs = asItIs(session, gone);
    }

    public UUID getId() {
        return id;
    }

    Plannable session() {
        return session;
    }

    public @Nullable Choice getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Choice choice) {
        this.choice = choice;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** Whether it is to become something else than it is. */
    boolean moves() {
        Choice now = choice;
        return now != null && (!now.equals(current()) || isGiven());
    }

    /** Whether it lacked the equipment that it needs. */
    boolean isGiven() {
        return equipment != null && session.values().equipment() == null;
    }

    /** Whether it cannot stay as it is. */
    boolean isOpen() {
        return before == null;
    }

    @Nullable
    EquipmentNeed equipment() {
        return equipment;
    }

    int firmness() {
        return firmness;
    }

    /** As it stands in the plan of the house now. */
    Choice current() {
        return current(session);
    }

    /** As a session stands in the plan of the house now. */
    static Choice current(Plannable session) {
        var values = session.values();
        return new Choice(session.when(), values.location(), values.room(), values.staff());
    }

    private static Spot asItIs(Plannable session, Set<UUID> gone) {
        var values = session.values();
        UUID room = values.room();
        return new Spot(
                session.id().value(),
                values.kind(),
                values.title(),
                session.when(),
                values.location(),
                room == null || gone.contains(room) ? null : room,
                values.staff().stream()
                        .filter(person -> !gone.contains(person))
                        .collect(Collectors.toUnmodifiableSet()),
                values.guests(),
                values.equipment(),
                session.key());
    }

    int guests() {
        return session.values().guests().size();
    }

    /** As proposed; what finds no place stays as it is until somebody decides. */
    Spot spot() {
        Choice there = choice;
        return there == null ? asItIs : spot(there);
    }

    /** With what it needs, there. */
    Spot spot(Choice there) {
        var values = session.values();
        return new Spot(
                id,
                values.kind(),
                values.title(),
                there.when(),
                there.location(),
                there.room(),
                there.staff(),
                values.guests(),
                equipment,
                session.key());
    }
}
