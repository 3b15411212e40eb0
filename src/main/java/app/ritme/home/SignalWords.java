package app.ritme.home;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a plan of signals, in the guest's own words.
 *
 * @param cards of each signal that has words
 * @param people whom the guest calls, the first one first
 */
public record SignalWords(Map<Signal, SignalCard> cards, List<PersonToCall> people) implements Serializable {

    static final SignalWords EMPTY = new SignalWords(Map.of(), List.of());

    /** More than a phone shows at once is no help. */
    public static final int MOST_PEOPLE = 8;

    private static final JsonMapper JSON = JsonMapper.shared();

    public SignalCard card(Signal signal) {
        return cards.getOrDefault(signal, SignalCard.EMPTY);
    }

    public boolean isEmpty() {
        return people.isEmpty() && cards.values().stream().allMatch(SignalCard::isEmpty);
    }

    /** @throws Refusal when there is more than can be read on a bad day */
    SignalWords with(Signal signal, SignalCard card) {
        card.refuseUnfit();
        var all = new EnumMap<Signal, SignalCard>(Signal.class);
        all.putAll(cards);
        all.put(signal, card);
        return new SignalWords(all, people);
    }

    /** @throws Refusal when one has no name or cannot be dialled, or there are too many */
    SignalWords with(List<PersonToCall> others) {
        others.forEach(PersonToCall::refuseUnfit);
        if (others.size() > MOST_PEOPLE) {
            throw new Refusal("error.home.call.many", MOST_PEOPLE);
        }
        return new SignalWords(cards, List.copyOf(others));
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    static SignalWords read(String written) {
        return JSON.readValue(written, SignalWords.class);
    }
}
