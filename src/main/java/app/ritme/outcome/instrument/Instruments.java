package app.ritme.outcome.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The questionnaires as the bound house asks and reads them, in one statement, or two where one of them needs a clinician. */
@Component
public class Instruments {

    private final Definitions definitions;
    private final InstrumentChoiceRepository choices;
    private final ResponsibleClinician clinician;

    Instruments(Definitions definitions, InstrumentChoiceRepository choices, ResponsibleClinician clinician) {
        this.definitions = definitions;
        this.choices = choices;
        this.clinician = clinician;
    }

    /** That which answers were given to, as it came with Ritme. */
    public Definition shipped(Instrument instrument, int version) {
        return definitions.get(instrument, version);
    }

    /** All of them, read once. */
    public Book book() {
        Map<Instrument, InstrumentChoice> made =
                choices.findAll().stream().collect(Collectors.toMap(InstrumentChoice::instrument, Function.identity()));
        boolean asked = made.values().stream()
                .anyMatch(choice -> choice.isOffered() && choice.instrument().needsClinician());
        return new Book(definitions, made, asked && clinician.isNamed());
    }

    /** What a house has at one moment. */
    public static final class Book {

        private final Definitions definitions;
        private final Map<Instrument, InstrumentChoice> choices;
        private final boolean clinician;

        private Book(Definitions definitions, Map<Instrument, InstrumentChoice> choices, boolean clinician) {
            this.definitions = definitions;
            this.choices = choices;
            this.clinician = clinician;
        }

        /** In the order of {@link Instrument}. */
        public List<InstrumentRow> rows() {
            return Arrays.stream(Instrument.values()).map(this::row).toList();
        }

        /** What can be sent now. */
        public List<Definition> offered() {
            return rows().stream()
                    .filter(InstrumentRow::offered)
                    .map(InstrumentRow::definition)
                    .toList();
        }

        public boolean offers(Instrument instrument) {
            return row(instrument).offered();
        }

        public Definition newest(Instrument instrument) {
            return row(instrument).definition();
        }

        /** That which answers were given to, with the cut-offs and words of the house. */
        public Definition version(Instrument instrument, int version) {
            return shown(definitions.get(instrument, version));
        }

        private InstrumentRow row(Instrument instrument) {
            Definition shipped = definitions.newest(instrument);
            Optional<InstrumentChoice> choice = Optional.ofNullable(choices.get(instrument));
            Definition shown = shown(shipped);
            boolean offered = choice.map(InstrumentChoice::isOffered)
                    .orElseGet(() -> InstrumentChoice.isOfferedByItself(shipped));
            return new InstrumentRow(
                    shown,
                    offered && shown.isWorded() && (clinician || !instrument.needsClinician()),
                    choice.map(InstrumentChoice::wording).orElse(Wording.NONE));
        }

        private Definition shown(Definition shipped) {
            InstrumentChoice choice = choices.get(shipped.instrument());
            return choice == null ? shipped : choice.shown(shipped);
        }
    }
}
