package app.ritme.training.ui;

import app.ritme.people.PersonId;
import app.ritme.shared.ui.Formats;
import app.ritme.training.plan.PlanVersion;
import app.ritme.training.plan.PlanVersionRow;
import app.ritme.training.plan.TrainingPlanService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.function.Consumer;

/** The versions of a guest's plan, the newest first; each opens to be read, or to begin from. */
class VersionsDialog extends Dialog {

    private final TrainingPlanService plans;
    private final PersonId guest;
    private final Formats formats = Formats.here();
    private final Consumer<PlanVersion> take;

    VersionsDialog(TrainingPlanService plans, PersonId guest, String name, Consumer<PlanVersion> take) {
        this.plans = plans;
        this.guest = guest;
        this.take = take;
        setHeaderTitle(getTranslation("training-plan.versions.title", name));
        var back = new Button(getTranslation("training-plan.close"), event -> close());
        getFooter().add(back);
        plans.versions(guest).forEach(version -> add(line(version)));
    }

    /** "Versie 3, Marieke Vos, di 24 nov" */
    static String title(int number, String madeBy, Instant madeAt, Formats formats) {
        var day = formats.day(madeAt.atZone(formats.zone()).toLocalDate());
        return UI.getCurrent().getTranslation("training-plan.version", number, madeBy, day);
    }

    private Drawer line(PlanVersionRow row) {
        return new Drawer(
                title(row.number(), row.madeBy(), row.madeAt(), formats),
                "version-" + row.number(),
                () -> content(plans.version(guest, row.number())));
    }

    private Div content(PlanVersion version) {
        var begin = new Button(getTranslation("training-plan.versions.take"), event -> {
            close();
            take.accept(version);
        });
        begin.setTestId("take-" + version.number());
        var content = new Div(new PlanText(version, formats), new Div(begin));
        content.addClassName("stack");
        return content;
    }
}
