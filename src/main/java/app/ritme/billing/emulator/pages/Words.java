package app.ritme.billing.emulator.pages;

import app.ritme.billing.emulator.world.Json;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the pages say, in Dutch and in English. */
enum Words {
    RIBBON("Demo: geen echt geld", "Demo: no real money"),
    PAY_TITLE("Afrekenen", "Checkout"),
    PAY("%s betalen", "Pay %s"),
    START_TRIAL("Proefperiode beginnen", "Start trial"),
    CARD("Betaalmiddel", "Way to pay"),
    CARD_GOOD("Kaart die betaalt (4242)", "Card that pays (4242)"),
    CARD_PROOF("Kaart die om een bevestiging vraagt (3220)", "Card that asks for a confirmation (3220)"),
    CARD_REFUSED("Kaart die weigert (0341)", "Card that declines (0341)"),
    CARD_FUNDS("Kaart zonder saldo (9995)", "Card without funds (9995)"),
    CARD_LOST("Verloren kaart (9987)", "Lost card (9987)"),
    DEBIT_GOOD("Incasso die na vijf dagen lukt (3000)", "Debit that succeeds after five days (3000)"),
    DEBIT_REFUSED("Incasso die na vijf dagen mislukt (3001)", "Debit that fails after five days (3001)"),
    COUNTRY("Land", "Country"),
    BACK("Terug naar Ritme", "Back to Ritme"),
    CLOSED("Deze pagina is niet meer te betalen.", "This page can no longer be paid."),
    PORTAL_TITLE("Abonnement", "Subscription"),
    CARD_NOW("Je betaalt nu met de kaart die eindigt op %s.", "You pay with the card that ends in %s."),
    SAVE_CARD("Kaart bewaren", "Save card"),
    CANCEL("Opzeggen aan het einde van de periode", "Cancel at the end of the period"),
    ENDS("Eindigt op %s", "Ends on %s"),
    KEEP("Toch houden", "Keep it"),
    INVOICES("Facturen", "Invoices"),
    INVOICE("Factuur %s", "Invoice %s"),
    CREDIT_NOTE("Creditfactuur %s", "Credit note %s"),
    NOTHING("Er is nog geen factuur.", "There is no invoice yet."),
    TAX("Btw", "VAT"),
    PLUS_TAX("De btw van je land komt erbij.", "The VAT of your country is added."),
    TOTAL("Totaal", "Total"),
    PAID("Betaald", "Paid"),
    OPEN("Open", "Open"),
    GIVEN_UP("Oninbaar", "Uncollectible"),
    TO_PAY("Te betalen", "To pay"),
    UNDER_WAY("De betaling is onderweg.", "The payment is under way."),
    VOID("Vervallen", "Void"),
    ISSUED("Verstuurd", "Issued"),
    REFUSED("De betaling is niet bevestigd.", "The payment was not confirmed."),
    PDF("PDF bewaren", "Save PDF"),
    PROVE_TITLE("Bevestig je betaling", "Confirm your payment"),
    PROVE("Bevestigen", "Confirm"),
    FAIL("Weigeren", "Refuse"),
    PROVE_TEXT("Je bank vraagt of jij het bent die betaalt.", "Your bank asks whether it is you who pays."),
    DONE("Gedaan. Je kunt dit venster sluiten.", "Done. You can close this window."),
    MISSING("Deze pagina is er niet.", "This page does not exist.");

    private final String dutch;
    private final String english;

    Words(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String in(Locale language, Object... arguments) {
        return (language.getLanguage().equals("nl") ? dutch : english).formatted(arguments);
    }

    static String country(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    static Locale language(@Nullable String tag) {
        return tag != null && tag.startsWith("nl") ? Locale.forLanguageTag("nl-NL") : Locale.UK;
    }

    static String money(ObjectNode object, String field, Locale language) {
        Currency currency =
                Currency.getInstance(Json.text(object, "currency", "eur").toUpperCase(Locale.ROOT));
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(currency);
        return format.format(BigDecimal.valueOf(Json.number(object, field), currency.getDefaultFractionDigits()));
    }

    static String day(long second, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(Instant.ofEpochSecond(second).atZone(ZoneOffset.UTC));
    }
}
