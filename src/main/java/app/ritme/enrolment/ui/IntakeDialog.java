package app.ritme.enrolment.ui;

import app.ritme.enrolment.PartyMember;
import app.ritme.enrolment.intake.IntakeForm;
import app.ritme.enrolment.intake.IntakeService;
import app.ritme.people.Host;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import java.util.List;
import java.util.Optional;

/** The intake of a guest, filled in together with whoever cares for them; the guest sees who opened it. */
class IntakeDialog extends FormDialog {

    private final PartyMember guest;
    private final IntakeService intakes;
    private final IntakeFields intake = new IntakeFields(() -> {});
    private final AgreedFields agreed;
    private IntakeForm form;

    IntakeDialog(PartyMember guest, IntakeService intakes, List<Host> team) {
        super(EnrolmentWords.text("intake.of", guest.name()), EnrolmentWords.text("intake.save"));
        this.guest = guest;
        this.intakes = intakes;
        form = intakes.open(guest.person());
        agreed = new AgreedFields(team, form.agreed());
        intake.show(form.data());
        says("error.intake.released", agreed.released());
        says("error.intake.hours", intake.hours());
        fields(Note.plain(getTranslation("intake.seen", guest.name())), intake, agreed);
    }

    @Override
    protected void save() {
        intakes.save(guest.person(), intake.read(), agreed.read(), form.version());
        Toast.done("intake.saved");
    }

    /** What the other wrote stays out of a message; both are looked at in the fields. */
    @Override
    protected Optional<Conflict> conflict() {
        IntakeForm now = intakes.open(guest.person());
        return Optional.of(new Conflict(
                getTranslation("intake.changed"),
                () -> {
                    form = now;
                    intake.show(now.data());
                    agreed.show(now.agreed());
                },
                () -> form = now));
    }
}
