package app.ritme.organisation;

import app.ritme.shared.Operators;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Slug;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All houses of this server, for who runs it: what everybody may know of them, and since when. Never what is in them. */
@Service
@Operators
@PlatformTransaction(readOnly = true)
public class HouseRegister {

    private static final String HOUSE = "select id, slug, name, state, created_at from platform.organisation ";
    private static final String NAMED = "where lower(name) like :text escape '\\' or slug like :text escape '\\' ";

    private final JdbcClient jdbc;

    HouseRegister(@Qualifier("platform") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of them, by name.
     *
     * @param text part of a name or an address, empty for all
     * @param page counted from 0, of so many rows
     */
    public List<RegisteredHouse> houses(String text, int page, int size) {
        return jdbc.sql(HOUSE + NAMED + "order by lower(name), slug limit :size offset :from")
                .param("text", containing(text))
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, index) -> RegisteredHouse.of(row))
                .list();
    }

    /** How many {@link #houses} there are in all. */
    public int count(String text) {
        return jdbc.sql("select count(*) from platform.organisation " + NAMED)
                .param("text", containing(text))
                .query(Integer.class)
                .single();
    }

    private static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
