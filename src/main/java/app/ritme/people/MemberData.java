package app.ritme.people;

import app.ritme.shared.Role;
import java.util.Set;

/** What a manager sets about somebody who works in the house. */
public record MemberData(Role role, boolean billing, Set<SkillId> skills) {}
