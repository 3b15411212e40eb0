package app.ritme.outcome;

import app.ritme.audit.MyReadersService;
import app.ritme.outcome.instrument.Instruments;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I am asked, and what came of it. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyQuestionnaireService {

    private static final int LATEST = 50;

    private final QuestionnaireRepository questionnaires;
    private final Fillings fillings;
    private final Instruments instruments;
    private final MyReadersService readers;
    private final HouseDay day;
    private final Self self;

    MyQuestionnaireService(
            QuestionnaireRepository questionnaires,
            Fillings fillings,
            Instruments instruments,
            MyReadersService readers,
            HouseDay day,
            Self self) {
        this.questionnaires = questionnaires;
        this.fillings = fillings;
        this.instruments = instruments;
        this.readers = readers;
        this.day = day;
        this.self = self;
    }

    /** What can be filled in now, and what I handed in. */
    public MyQuestionnaires mine() {
        LocalDate today = day.today();
        var book = instruments.book();
        List<QuestionnaireRow> rows = questionnaires.of(self.person().value(), PageRequest.of(0, LATEST)).stream()
                .map(sent -> sent.row(book.version(sent.instrument(), sent.definitionVersion())))
                .toList();
        return new MyQuestionnaires(
                rows.stream()
                        .filter(row -> !row.isFilled() && !row.opensOn().isAfter(today))
                        .toList(),
                rows.stream().filter(QuestionnaireRow::isFilled).toList());
    }

    /** As far as I filled it in; once I handed it in, what came of it and who opened it. */
    @Transactional
    public MyQuestionnaire open(QuestionnaireId id) {
        Fillings.Pair pair = fillings.pair(id);
        Questionnaire questionnaire = own(pair.asked());
        String name = self.member().fullName();
        return questionnaire.filledAt().isEmpty()
                ? fillings.open(questionnaire, name)
                : fillings.result(pair, name, readers.readings(GuestQuestionnaireService.WHAT, Set.of(id.value())));
    }

    /** @throws Refusal when there is no such item or answer, or I handed it in */
    @Transactional
    public void answer(QuestionnaireId id, int item, int value) {
        fillings.answer(own(id), item, value);
    }

    /**
     * @return whether an answer asks for somebody at once, who is called by then
     * @throws Refusal when nothing is answered, or I handed it in
     */
    @Transactional
    public boolean handIn(QuestionnaireId id) {
        return fillings.handIn(own(id));
    }

    private Questionnaire own(QuestionnaireId id) {
        return own(fillings.get(id));
    }

    private Questionnaire own(Questionnaire questionnaire) {
        if (!questionnaire.guest().equals(self.person())) {
            throw new NotFoundException();
        }
        return questionnaire;
    }
}
