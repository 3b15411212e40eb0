package app.ritme.enquiry;

import app.ritme.enquiry.TalkNews.What;
import app.ritme.people.Addressee;
import app.ritme.people.Addressees;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Secret;
import app.ritme.shared.SystemOnly;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is mailed about an enquiry: the link first, then what became of the talk, to who asked and to who does it. */
@Service
@SystemOnly
@Transactional
public class TalkMailService {

    private final EnquiryRepository enquiries;
    private final EnquiryLinkRepository links;
    private final Addressees addressees;
    private final Clock clock;

    TalkMailService(EnquiryRepository enquiries, EnquiryLinkRepository links, Addressees addressees, Clock clock) {
        this.enquiries = enquiries;
        this.links = links;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** The link as its mail leaves; empty when it came too late, or the enquiry is forgotten by now. */
    public Optional<LinkMail> link(EnquiryId id) {
        return enquiries
                .findById(id.value())
                .filter(enquiry -> enquiry.expiresAt().isAfter(clock.instant()))
                .map(enquiry -> new LinkMail(to(enquiry), secret(enquiry), enquiry.expiresAt()));
    }

    /** What nobody was told yet; what was undone meanwhile is nothing. */
    public List<TalkNews> news(EnquiryId id) {
        TalkRow row = enquiries.talk(id.value()).orElseThrow(NotFoundException::new);
        Optional<PlannedTalk> now = row.planned();
        var news = new ArrayList<TalkNews>();
        what(row.enquiry().toldStartsAt(), now)
                .ifPresent(what -> news.add(new TalkNews(
                        to(row.enquiry()),
                        what,
                        now,
                        row.place(),
                        Optional.of(secret(row.enquiry())),
                        Optional.empty())));
        Optional<PersonId> before = row.enquiry().toldHost();
        Optional<PersonId> after = now.map(PlannedTalk::host);
        if (!before.equals(after)) {
            before.ifPresent(host -> tell(news, host, What.OFF, row));
            after.ifPresent(host -> tell(news, host, What.PLANNED, row));
        } else {
            after.filter(host -> what(row.enquiry().toldStartsAt(), now).isPresent())
                    .ifPresent(host -> tell(news, host, What.MOVED, row));
        }
        return news;
    }

    /** These left: so much was told, whatever became of the talk meanwhile. */
    public void told(EnquiryId id, List<TalkNews> left) {
        Enquiry enquiry = get(id);
        left.stream().findFirst().ifPresent(news -> enquiry.told(news.talk()));
    }

    private void tell(List<TalkNews> news, PersonId host, What what, TalkRow row) {
        addressees
                .of(host)
                .ifPresent(to -> news.add(new TalkNews(
                        to,
                        what,
                        row.planned(),
                        row.place(),
                        Optional.empty(),
                        row.enquiry().session())));
    }

    private static Optional<What> what(Optional<Instant> told, Optional<PlannedTalk> now) {
        Optional<Instant> startsAt = now.map(PlannedTalk::startsAt);
        if (told.equals(startsAt)) {
            return Optional.empty();
        }
        if (startsAt.isEmpty()) {
            return Optional.of(What.OFF);
        }
        return Optional.of(told.isEmpty() ? What.PLANNED : What.MOVED);
    }

    private Secret secret(Enquiry enquiry) {
        Secret secret = Secret.make();
        links.save(new EnquiryLink(enquiry.id(), secret));
        return secret;
    }

    private static Addressee to(Enquiry enquiry) {
        return new Addressee(enquiry.givenName(), enquiry.email(), enquiry.language());
    }

    private Enquiry get(EnquiryId id) {
        return enquiries.findById(id.value()).orElseThrow(NotFoundException::new);
    }
}
