package app.ritme.people;

import app.ritme.shared.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How persons are called, for features that keep only their ids; one statement each. */
@Component
public class PersonNames {

    private final PersonRepository persons;

    PersonNames(PersonRepository persons) {
        this.persons = persons;
    }

    /** @throws NotFoundException when one of them is nobody here */
    public Map<PersonId, PersonName> of(Collection<PersonId> ids) {
        Map<PersonId, PersonName> names = byId(persons.names(values(ids)));
        if (!names.keySet().containsAll(ids)) {
            throw new NotFoundException();
        }
        return names;
    }

    /** @throws NotFoundException when this person does not work here now */
    public PersonName ofTeam(PersonId id) {
        return Optional.ofNullable(of(Set.of(id)).get(id))
                .filter(PersonName::worksHere)
                .orElseThrow(NotFoundException::new);
    }

    /** Everybody who works here now, and these as well; by name. */
    public List<PersonName> ofTeamAnd(Collection<PersonId> ids) {
        return persons.namesOfTeamAnd(values(ids)).stream()
                .map(PersonNames::name)
                .toList();
    }

    private static List<UUID> values(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).distinct().toList();
    }

    private static Map<PersonId, PersonName> byId(List<PersonRepository.NameRow> rows) {
        return rows.stream().map(PersonNames::name).collect(Collectors.toMap(PersonName::id, Function.identity()));
    }

    private static PersonName name(PersonRepository.NameRow row) {
        return new PersonName(new PersonId(row.id()), row.givenName(), row.familyName(), row.worksHere());
    }
}
