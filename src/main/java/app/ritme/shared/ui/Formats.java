package app.ritme.shared.ui;

import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Money;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;

/** Dates, times and money the way the reader writes them; times are wall times of the house. */
public record Formats(Locale locale, ZoneId zone) {

    /** For the reader and the house of this tab. */
    public static Formats here() {
        var zone = CurrentHouse.find().map(CurrentHouse::zone).orElse(ZoneId.of("UTC"));
        return new Formats(UI.getCurrent().getLocale(), zone);
    }

    /** {@code ma 23 nov}, {@code Mon 23 Nov}. */
    public String day(LocalDate date) {
        return format("EEE d MMM", date).replace(".", "");
    }

    /** {@code 23 nov 2026}. */
    public String dayAndYear(LocalDate date) {
        return format("d MMM uuuu", date).replace(".", "");
    }

    /** {@code donderdag 15 oktober}, {@code Thursday 15 October}: within a sentence. */
    public String fullDay(LocalDate date) {
        return format("EEEE d MMMM", date);
    }

    /** {@code Donderdag 15 oktober}, {@code Thursday 15 October}: to begin a line with. */
    public String longDay(LocalDate date) {
        var text = fullDay(date);
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** {@code 14:00}, in both languages. */
    public String time(LocalTime time) {
        return format("HH:mm", time);
    }

    /** {@code ma 23 nov 14:00} in the house. */
    public String moment(Instant instant) {
        var there = instant.atZone(zone);
        return day(there.toLocalDate()) + " " + time(there.toLocalTime());
    }

    /** {@code 1.234} or {@code 1,234}. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(regional()).format(value);
    }

    /** {@code 16}, {@code 16,5} or {@code 16.5}. */
    public String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(regional()).format(value);
    }

    /** {@code € 37,42} or {@code €37.42}. */
    public String money(BigDecimal amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(regional());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }

    /** {@code € 37,42} or {@code €37.42}. */
    public String money(Money money) {
        return money(money.amount(), money.currency().getCurrencyCode());
    }

    /** What an organisation wrote, in the reader's language where it did. */
    public String words(LocalizedText text) {
        var reader = Language.of(locale);
        return text.in(reader, reader);
    }

    /** {@code 45 min}, {@code 1 u}, {@code 1 u 30}. */
    public String minutes(int minutes) {
        var ui = UI.getCurrent();
        if (minutes < 60) {
            return ui.getTranslation("format.minutes", minutes);
        }
        return minutes % 60 == 0
                ? ui.getTranslation("format.hours", minutes / 60)
                : ui.getTranslation("format.hours-minutes", minutes / 60, minutes % 60);
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, regional()).format(value);
    }

    /** A language without a country would follow American habits. */
    private Locale regional() {
        return locale.getCountry().isEmpty() ? Language.of(locale).locale() : locale;
    }
}
