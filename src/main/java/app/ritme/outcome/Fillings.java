package app.ritme.outcome;

import app.ritme.audit.Reading;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.instrument.Instruments;
import app.ritme.outcome.result.ResultFigures;
import app.ritme.outcome.result.ResultSubject;
import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What guests and those who sit beside them do with a questionnaire; in the caller's transaction. */
@Component
class Fillings {

    private final QuestionnaireRepository questionnaires;
    private final Instruments instruments;
    private final PersonNames names;
    private final Self self;
    private final ApplicationEventPublisher events;
    private final ResultFigures figures;
    private final HouseDay day;
    private final Clock clock;

    Fillings(
            QuestionnaireRepository questionnaires,
            Instruments instruments,
            PersonNames names,
            Self self,
            ApplicationEventPublisher events,
            ResultFigures figures,
            HouseDay day,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.instruments = instruments;
        this.names = names;
        this.self = self;
        this.events = events;
        this.figures = figures;
        this.day = day;
        this.clock = clock;
    }

    /** One, and the one of the same kind that was handed in last before it. */
    record Pair(Questionnaire asked, Optional<Questionnaire> before) {}

    /** @throws NotFoundException when there is none, or it was withdrawn */
    Questionnaire get(QuestionnaireId id) {
        return present(questionnaires.findById(id.value()));
    }

    /** @throws NotFoundException when there is none, or it was withdrawn */
    Pair pair(QuestionnaireId id) {
        List<Questionnaire> latest = questionnaires.withBefore(id.value(), Limit.of(2));
        return new Pair(
                present(latest.stream().findFirst()), latest.stream().skip(1).findFirst());
    }

    /** @throws Refusal when it is handed in */
    Filling open(Questionnaire questionnaire, String guestName) {
        if (questionnaire.filledAt().isPresent()) {
            throw new Refusal("error.questionnaire.filled");
        }
        return filling(questionnaire, asked(questionnaire), guestName);
    }

    /** @throws Refusal when there is no such item or answer, or it is handed in */
    void answer(Questionnaire questionnaire, int item, int value) {
        questionnaire.answer(asked(questionnaire), item, value);
    }

    /**
     * Hands it in; the house counts its score from then on, without the guest in it. Where an answer asks for somebody at once, that is told in the same transaction.
     *
     * @return whether one does
     * @throws Refusal when nothing is answered, or it is handed in
     */
    boolean handIn(Questionnaire questionnaire) {
        questionnaire.handIn(self.person(), clock.instant());
        Definition definition = instruments.shipped(questionnaire.instrument(), questionnaire.definitionVersion());
        definition
                .key()
                .score(questionnaire.answers())
                .ifPresent(score -> figures.note(
                        questionnaire.guest(), ResultSubject.of(definition), BigDecimal.valueOf(score), day.today()));
        boolean asks = definition.asksForSomebody(questionnaire.answers());
        if (asks) {
            events.publishEvent(new AsksForSomebody(questionnaire.guest()));
        }
        return asks;
    }

    /**
     * What came of it and of the one before.
     *
     * @throws Refusal when it is not handed in
     */
    QuestionnaireResult result(Pair pair, String guestName, List<Reading> readings) {
        Questionnaire questionnaire = pair.asked();
        if (questionnaire.filledAt().isEmpty()) {
            throw new Refusal("error.questionnaire.unfilled");
        }
        var book = instruments.book();
        Definition definition = book.version(questionnaire.instrument(), questionnaire.definitionVersion());
        return new QuestionnaireResult(
                questionnaire.id(),
                guestName,
                definition,
                questionnaire.answers(),
                Score.of(questionnaire, definition),
                questionnaire.filledTogetherWith().map(this::name),
                pair.before().map(last -> Score.of(last, book.version(last.instrument(), last.definitionVersion()))),
                readings);
    }

    private static Questionnaire present(Optional<Questionnaire> found) {
        return found.filter(questionnaire -> !questionnaire.isWithdrawn()).orElseThrow(NotFoundException::new);
    }

    private String name(PersonId person) {
        return Objects.requireNonNull(names.of(Set.of(person)).get(person)).full();
    }

    /** Where no clinician answers for it any more, the shorter one is asked from here on. */
    private Definition asked(Questionnaire questionnaire) {
        var book = instruments.book();
        var instrument = questionnaire.instrument();
        if (instrument.needsClinician()
                && !book.offers(instrument)
                && questionnaire.filledAt().isEmpty()) {
            questionnaire.askInstead(book.newest(instrument.withoutClinician()));
        }
        return book.version(questionnaire.instrument(), questionnaire.definitionVersion());
    }

    private static Filling filling(Questionnaire questionnaire, Definition asked, String guestName) {
        return new Filling(questionnaire.id(), guestName, asked, questionnaire.answers());
    }
}
