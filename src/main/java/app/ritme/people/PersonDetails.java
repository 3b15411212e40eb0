package app.ritme.people;

import app.ritme.shared.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows about one person.
 *
 * @param role absent for who has none in the house
 * @param state absent likewise
 * @param invitation the one that waits for its answer
 */
public record PersonDetails(
        PersonId id,
        PersonData data,
        String fullName,
        long version,
        @Nullable MemberId member,
        @Nullable Role role,
        @Nullable MemberState state,
        boolean billing,
        List<SkillRow> skills,
        Optional<OpenInvitation> invitation) {}
