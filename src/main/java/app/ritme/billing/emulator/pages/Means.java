package app.ritme.billing.emulator.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways to pay that the pages offer, each with what will become of it. */
final class Means {

    static final Map<String, Words> CARDS = cards();

    /** With debits, whose end is known days later. */
    static final Map<String, Words> ALL = all();

    private Means() {}

    private static Map<String, Words> cards() {
        Map<String, Words> cards = new LinkedHashMap<>();
        cards.put("pm_card_visa", Words.CARD_GOOD);
        cards.put("pm_card_threeDSecure2Required", Words.CARD_PROOF);
        cards.put("pm_card_chargeCustomerFail", Words.CARD_REFUSED);
        cards.put("pm_card_chargeDeclinedInsufficientFunds", Words.CARD_FUNDS);
        cards.put("pm_card_visa_chargeDeclinedLostCard", Words.CARD_LOST);
        return Collections.unmodifiableMap(cards);
    }

    private static Map<String, Words> all() {
        Map<String, Words> all = new LinkedHashMap<>(CARDS);
        all.put("DE89370400440532013000", Words.DEBIT_GOOD);
        all.put("DE62370400440532013001", Words.DEBIT_REFUSED);
        return Collections.unmodifiableMap(all);
    }
}
