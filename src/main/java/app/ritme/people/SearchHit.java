package app.ritme.people;

import app.ritme.shared.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody found by name; the role is absent for who has none here. */
public record SearchHit(
        UUID personId, String name, @Nullable Role role) {}
