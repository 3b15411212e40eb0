package app.ritme.outcome.ui;

import app.ritme.outcome.compass.CompassRating;
import app.ritme.outcome.compass.MyCompass;
import app.ritme.outcome.compass.MyCompassService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** My compass: six taps when a moment comes, each kept at once; then the first beside the last. */
@Route(value = "compass", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class MyCompassView extends Main implements HasDynamicTitle {

    private final MyCompassService service;

    MyCompassView(MyCompassService service) {
        this.service = service;
        addClassNames("guest-view", "stack");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compass.title") + " · " + CurrentHouse.get().name();
    }

    private void show() {
        removeAll();
        MyCompass mine = service.mine();
        mine.due()
                .ifPresentOrElse(
                        due -> add(
                                new PageHeader(
                                        getTranslation("compass.ask"),
                                        getTranslation("compass.ask.text", CompassWords.moment(due.moment()))),
                                form(due)),
                        () -> add(new PageHeader(getTranslation("compass.title"), getTranslation("compass.text"))));
        if (mine.finished().first().isPresent()) {
            add(
                    new CompassCard(mine.finished()),
                    new CardBox(Icons.EYE, getTranslation("outcome.readers"), new ReaderRows(mine.readings())));
        } else if (mine.due().isEmpty()) {
            add(nothing());
        }
        mine.mailed().ifPresent(mailed -> add(new CardBox(mails(mailed))));
    }

    private Checkbox mails(boolean mailed) {
        var mails = new Checkbox(getTranslation("compass.mails"), mailed);
        mails.setHelperText(getTranslation("compass.mails.text"));
        mails.setTestId("compass-mails");
        mails.addValueChangeListener(event -> {
            if (event.getValue()) {
                service.mailMe();
            } else {
                service.mailMeNoMore();
            }
        });
        return mails;
    }

    private CardBox nothing() {
        return new CardBox(
                new EmptyState(Icons.LEAF, getTranslation("compass.empty"), getTranslation("compass.empty.text")));
    }

    private Component form(CompassRating due) {
        var form = new CompassForm(due::of, service::rate);
        var foot = new Div(CompassForm.finish(this::finish));
        foot.addClassName("sticky-foot");
        form.add(foot);
        return form;
    }

    private void finish() {
        try {
            service.finish();
            Toast.done("compass.finished");
            show();
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }
}
