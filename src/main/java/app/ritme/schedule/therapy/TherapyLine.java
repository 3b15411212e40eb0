package app.ritme.schedule.therapy;

import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillId;
import app.ritme.program.BlockKind;
import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of a standard plan. */
@Entity
class TherapyLine {

    static final int MOST_TIMES = 40;
    static final int SHORTEST = 5;
    static final int LONGEST = 720;
    static final int DAYS_OF_WEEK = 7;
    static final int FARTHEST_APART = 60;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private TherapyPlan plan;

    private int position;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private @Nullable UUID skillId;

    @Enumerated(EnumType.STRING)
    private @Nullable RoomKind roomKind;

    private @Nullable UUID roomId;
    private int number;
    private int minutes;
    private int perWeek;
    private int daysApart;
    private boolean afterwards;

    @SuppressWarnings("NullAway.Init")
    protected TherapyLine() {}

    /** @throws Refusal when its numbers make no sense */
    TherapyLine(TherapyPlan plan, int position, TherapyLineData data) {
        refuse("error.therapy.number", data.number(), MOST_TIMES);
        refuse("error.therapy.per-week", data.perWeek(), DAYS_OF_WEEK);
        refuse("error.therapy.apart", data.daysApart(), FARTHEST_APART);
        if (data.minutes() < SHORTEST || data.minutes() > LONGEST) {
            throw new Refusal("error.session.length", SHORTEST, LONGEST);
        }
        this.plan = plan;
        this.position = position;
        this.kind = data.kind();
        this.title = data.title();
        this.skillId = data.skill() == null ? null : data.skill().value();
        this.roomId = data.room() == null ? null : data.room().value();
        this.roomKind = data.room() == null ? data.roomKind() : null;
        this.number = data.number();
        this.minutes = data.minutes();
        this.perWeek = data.perWeek();
        this.daysApart = data.daysApart();
        this.afterwards = data.afterwards();
    }

    private static void refuse(String key, int value, int most) {
        if (value < 1 || value > most) {
            throw new Refusal(key, most);
        }
    }

    TherapyLineData data() {
        return new TherapyLineData(
                kind,
                title,
                skillId == null ? null : new SkillId(skillId),
                roomKind,
                roomId == null ? null : new RoomId(roomId),
                number,
                minutes,
                perWeek,
                daysApart,
                afterwards);
    }

    int position() {
        return position;
    }
}
