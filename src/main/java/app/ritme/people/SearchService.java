package app.ritme.people;

import app.ritme.shared.NamePattern;
import app.ritme.shared.StaffMembers;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds anybody the house knows by part of a name. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class SearchService {

    private final PersonRepository persons;

    SearchService(PersonRepository persons) {
        this.persons = persons;
    }

    /** At most {@code limit} persons, by name. */
    public List<SearchHit> find(String text, int limit) {
        return persons.search(NamePattern.containing(text), Limit.of(limit));
    }
}
