package br.com.pilotstatus.benchmarks.runner;

import java.util.List;

/**
 * A part of the report.
 *
 * @param title its heading
 * @param says what was measured, in a sentence or two
 * @param heads the columns' heads; the first is of the names
 * @param unit what a bar's length means
 * @param mark where a line goes across all bars, in the unit; 0 where none does
 * @param rows a row for each contender
 */
record Section(String title, String says, List<String> heads, String unit, double mark, List<Row> rows) {

    /**
     * One contender.
     *
     * @param name its title
     * @param ours whether it is one of ours
     * @param bar the length of its bar, in the unit
     * @param label what stands at the bar's end
     * @param cells what stands in the columns after the name
     */
    record Row(String name, boolean ours, double bar, String label, List<String> cells) {}
}
