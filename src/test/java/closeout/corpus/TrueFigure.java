package closeout.corpus;

import java.math.BigDecimal;

/**
 * A number that the text states, as its author meant it.
 *
 * @param metric its name in docs/reading.md, Headline figures, or null
 * @param exact whether no word like 余, 近, 约 widens it
 * @param optional whether finding it is neither right nor wrong
 */
record TrueFigure(BigDecimal value, String unit, String metric, boolean exact, boolean optional) {}
