package app.ritme.schedule.ui;

import app.ritme.schedule.MyDayService;
import app.ritme.schedule.paper.GuestWeekPaper;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PaperLink;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** The own week on paper: this one and the next. */
class MyPaperCard extends CardBox {

    private final MyDayService days;

    /** @param monday of this week */
    MyPaperCard(MyDayService days, LocalDate monday) {
        super(Icons.PRINT, UI.getCurrent().getTranslation("calendar.paper"));
        this.days = days;
        var links = new Div(
                week("calendar.paper.this", "this-week", monday),
                week("calendar.paper.next", "next-week", monday.plusWeeks(1)));
        links.addClassName("btns");
        var form = new Div(new Paragraph(getTranslation("calendar.paper.text")), links);
        form.addClassName("form");
        add(form);
    }

    private PaperLink week(String key, String testId, LocalDate monday) {
        Language language = Language.of(getLocale());
        CurrentHouse house = CurrentHouse.get();
        var paper = new GuestWeekPaper(language, house.name(), house.givenName(), monday);
        return new PaperLink(key, testId)
                .leadsTo(
                        getTranslation("paper.week.file") + "-" + monday,
                        () -> paper.ofMine(days.between(monday, monday.plusDays(6))));
    }
}
