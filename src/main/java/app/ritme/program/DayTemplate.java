package app.ritme.program;

import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A day made of blocks, and the days of a stay on which it holds. */
@Entity
class DayTemplate {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "program_version_id")
    @SuppressWarnings("unused") // written, and read by queries
    private ProgramVersion of;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private Arc arc;

    @OneToMany(mappedBy = "day", cascade = CascadeType.ALL, orphanRemoval = true)
    @Fetch(FetchMode.SUBSELECT)
    private List<DayRule> rules = new ArrayList<>();

    // no removal of orphans: a block that moves to another day is none
    @OneToMany(mappedBy = "day", cascade = CascadeType.ALL)
    @Fetch(FetchMode.SUBSELECT)
    private List<Block> blocks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DayTemplate() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    DayTemplate(ProgramVersion of, DayData data) {
        this.of = of;
        describe(data);
    }

    final void describe(DayData data) {
        if (data.name().isEmpty()) {
            throw new Refusal("error.name.empty");
        }
        this.name = data.name();
        this.arc = data.arc();
        if (!data.spans().equals(spans())) {
            rules.clear();
            data.spans().stream().distinct().forEach(span -> rules.add(new DayRule(this, span)));
        }
    }

    /** The same day in another version. */
    DayTemplate copyFor(ProgramVersion other) {
        var copy = new DayTemplate(other, new DayData(name, arc, spans()));
        blocks.forEach(block -> copy.blocks.add(new Block(copy, block.groupKey(), block)));
        return copy;
    }

    void add(Block block) {
        blocks.add(block);
    }

    void remove(Block block) {
        blocks.remove(block);
    }

    /** Whether a block other than this one does the same thing on this day. */
    boolean holds(UUID groupKey, @Nullable Block except) {
        return blocks.stream()
                .anyMatch(block -> block != except && block.groupKey().equals(groupKey));
    }

    DayTemplateId id() {
        return new DayTemplateId(id);
    }

    List<Block> blocks() {
        return blocks;
    }

    DayDetails details() {
        var planned = blocks.stream()
                .map(Block::planned)
                .sorted(Comparator.comparing(PlannedBlock::startsAt)
                        .thenComparing(block -> block.id().value()))
                .toList();
        return new DayDetails(new PlannedDay(id(), name, arc, planned), spans());
    }

    private List<DaySpan> spans() {
        return rules.stream()
                .map(DayRule::span)
                .sorted(Comparator.comparing(DaySpan::fromDeparture)
                        .thenComparing(DaySpan::from)
                        .thenComparing(span ->
                                span.weekdays().stream().sorted().findFirst().orElseThrow()))
                .toList();
    }
}
