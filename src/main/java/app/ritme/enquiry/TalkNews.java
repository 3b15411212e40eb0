package app.ritme.enquiry;

import app.ritme.people.Addressee;
import app.ritme.schedule.SessionId;
import app.ritme.shared.Secret;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What became of an introduction talk, for one who has to know.
 *
 * @param talk absent when it does not take place
 * @param zone whose clock the time is said by
 * @param secret only for who asked: what opens the own talk
 * @param session only for who does the talk
 */
public record TalkNews(
        Addressee to,
        What what,
        Optional<PlannedTalk> talk,
        ZoneId zone,
        Optional<Secret> secret,
        Optional<SessionId> session) {

    /** What is new about it. */
    public enum What {
        PLANNED,
        MOVED,
        OFF
    }
}
