package app.ritme.outcome;

import app.ritme.audit.AccessLog;
import app.ritme.outcome.instrument.Instruments;
import app.ritme.people.Care;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questionnaires of the guests I look after: sent, filled in together, and read, which the guest sees. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestQuestionnaireService {

    /** What a questionnaire is called in the log of who opened what. */
    static final String WHAT = "questionnaire";

    private final QuestionnaireRepository questionnaires;
    private final Fillings fillings;
    private final Instruments instruments;
    private final Care care;
    private final AccessLog log;
    private final Self self;
    private final Clock clock;

    GuestQuestionnaireService(
            QuestionnaireRepository questionnaires,
            Fillings fillings,
            Instruments instruments,
            Care care,
            AccessLog log,
            Self self,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.fillings = fillings;
        this.instruments = instruments;
        this.care = care;
        this.log = log;
        this.self = self;
        this.clock = clock;
    }

    /**
     * What can be sent, and the first so many of what was.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws app.ritme.people.NotInMyCare when I do not look after them
     */
    public GuestQuestionnaires of(PersonId guest, int size) {
        String name = care.mine(guest).guestName();
        var book = instruments.book();
        return new GuestQuestionnaires(
                name,
                book.offered(),
                questionnaires.of(guest.value(), PageRequest.of(0, size)).stream()
                        .map(sent -> sent.row(book.version(sent.instrument(), sent.definitionVersion())))
                        .toList());
    }

    /**
     * Sends it; what waits for the same day already is not sent twice.
     *
     * @throws Refusal when the house does not offer it, or no week is named
     */
    @Transactional
    public void ask(PersonId guest, Ask ask) {
        care.mine(guest);
        var book = instruments.book();
        if (!book.offers(ask.instrument())) {
            throw new Refusal("error.questionnaire.not-offered");
        }
        List<Questionnaire> known = questionnaires.of(guest.value(), Pageable.unpaged());
        ask.openings()
                .filter(opening -> known.stream()
                        .noneMatch(sent -> sent.filledAt().isEmpty()
                                && sent.instrument() == ask.instrument()
                                && sent.opensOn().equals(opening.day())))
                .forEach(opening -> questionnaires.save(new Questionnaire(
                        guest,
                        book.newest(ask.instrument()),
                        ask.occasion(),
                        opening,
                        self.person(),
                        clock.instant())));
    }

    /** @throws Refusal when it is handed in: then it is the guest's */
    @Transactional
    public void withdraw(QuestionnaireId id) {
        mine(id).withdraw(clock.instant());
    }

    /**
     * As far as it is, to fill it in together.
     *
     * @throws Refusal when it is handed in
     */
    @Transactional
    public Filling filling(QuestionnaireId id) {
        Questionnaire questionnaire = fillings.get(id);
        return fillings.open(questionnaire, care.mine(questionnaire.guest()).guestName());
    }

    /** @throws Refusal when there is no such item or answer, or it is handed in */
    @Transactional
    public void answer(QuestionnaireId id, int item, int value) {
        fillings.answer(mine(id), item, value);
    }

    /** @throws Refusal when nothing is answered, or it is handed in */
    @Transactional
    public void handIn(QuestionnaireId id) {
        fillings.handIn(mine(id));
    }

    /**
     * Opens what came of it and of the one before; the guest sees that both were opened.
     *
     * @throws Refusal when it is not handed in
     */
    @Transactional
    public QuestionnaireResult open(QuestionnaireId id) {
        Fillings.Pair pair = fillings.pair(id);
        PersonId guest = pair.asked().guest();
        QuestionnaireResult result = fillings.result(pair, care.mine(guest).guestName(), List.of());
        log.opened(guest, WHAT, id.value());
        pair.before().ifPresent(before -> log.opened(guest, WHAT, before.id().value()));
        return result;
    }

    private Questionnaire mine(QuestionnaireId id) {
        Questionnaire questionnaire = fillings.get(id);
        care.mine(questionnaire.guest());
        return questionnaire;
    }
}
