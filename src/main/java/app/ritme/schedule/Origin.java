package app.ritme.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where a generated session comes from; no two of a house come from the same.
 *
 * @param key the block's, stable over templates and versions
 * @param time when the block is, as the program says
 * @param guest whose own it is; absent for one that guests share
 * @param number counts the groups of guests that share a block, from 1
 */
@Embeddable
public record Origin(
        @Column(name = "edition_id") UUID edition,
        @Column(name = "origin_day") LocalDate day,
        @Column(name = "origin_key") UUID key,

        @Column(name = "origin_time") @JdbcTypeCode(SqlTypes.LOCAL_TIME)
        LocalTime time,

        @Column(name = "origin_guest") @Nullable UUID guest,
        @Column(name = "origin_number") Integer number)
        implements Serializable {}
