package app.ritme.people;

import app.ritme.organisation.OrganisationLook;
import app.ritme.organisation.OrganisationService;
import app.ritme.shared.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At the door of the bound organisation: whether the signed-in account belongs there, and as whom. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class HouseEntrance {

    /** Who enters, and how the house looks. */
    public record Entry(CurrentMember member, OrganisationLook look) {}

    private final Access access;
    private final OrganisationService organisation;

    HouseEntrance(Access access, OrganisationService organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    /** Who asks for a further page of the house; empty for who is no member of this organisation any more. */
    public Optional<CurrentMember> whoIsHere() {
        return access.currentMember();
    }

    /** Empty for who is no member of this organisation now. */
    public Optional<Entry> whoEnters() {
        return access.currentMember().map(member -> new Entry(member, organisation.look()));
    }
}
