package app.ritme.export;

import app.ritme.shared.Ids;
import app.ritme.shared.Tenancy;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The file of an export in pieces, each a row behind the wall of its house, so that none is held in memory whole. */
@Component
class Parts {

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID export, int number, byte[] content) {
        jdbc.sql("insert into app.export_part (tenant_id, id, export_id, number, content)"
                        + " values (:tenant, :id, :export, :number, :content)")
                .param("tenant", Tenancy.current().tenant())
                .param("id", Ids.next())
                .param("export", export)
                .param("number", number)
                .param("content", content)
                .update();
    }

    byte[] content(UUID export, int number) {
        return jdbc.sql("select content from app.export_part where export_id = :export and number = :number")
                .param("export", export)
                .param("number", number)
                .query(byte[].class)
                .single();
    }

    void clear(UUID export) {
        jdbc.sql("delete from app.export_part where export_id = :export")
                .param("export", export)
                .update();
    }
}
