package app.ritme.people.keys;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with columns that are sealed with the key of the person its rows are about.
 *
 * @param name without its schema, as it stands in the place of what is sealed
 */
record SealedTable(String name, List<String> columns) {

    /** The rows of a person with something that is not under the newest key. */
    String stale() {
        return "select id, " + String.join(", ", columns) + " from app." + name + " where person_id = :person and ("
                + columns.stream()
                        .map(column -> "substring(" + column + " from 1 for 5) <> :prefix")
                        .collect(Collectors.joining(" or "))
                + ") limit :most";
    }

    /** One text of a row, when it still is what was read; who wrote meanwhile wrote under the newest key or is found again. */
    String exchange(String column) {
        return "update app." + name + " set " + column + " = :now where id = :id and " + column + " = :before";
    }
}
