package app.ritme.schedule.planner;

import app.ritme.schedule.When;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When, where and with whom a session can be. */
public record Choice(When when, UUID location, @Nullable UUID room, Set<UUID> staff) {}
