package app.ritme.schedule.planner;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RuleChoiceRepository extends JpaRepository<RuleChoice, UUID> {

    Optional<RuleChoice> findByRule(Rule rule);
}
