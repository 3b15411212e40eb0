package app.ritme.schedule.changes;

import app.ritme.shared.Managers;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many minutes it must be quiet before who is concerned is told: everybody who plans sees it, managers decide. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class QuietDelayService {

    /** The least and the most a house can want. */
    public static final int LEAST = 1;

    public static final int MOST = 60;

    private final QuietDelayRepository delays;
    private final QuietDelays usual;

    QuietDelayService(QuietDelayRepository delays, QuietDelays usual) {
        this.delays = delays;
        this.usual = usual;
    }

    public int minutes() {
        return (int) usual.now().toMinutes();
    }

    /**
     * From the next change on.
     *
     * @throws Refusal when it is none that can be wanted
     */
    @Managers
    @Transactional
    public void change(int minutes) {
        if (minutes < LEAST || minutes > MOST) {
            throw new Refusal("error.rule.limit", LEAST, MOST);
        }
        delays.ofThisOrganisation()
                .ifPresentOrElse(delay -> delay.become(minutes), () -> delays.save(new QuietDelay(minutes)));
    }
}
