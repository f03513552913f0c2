package dev.groundwork.web.insights;

import java.util.List;

/** The border of a band that runs through layers, as a path of cubic curves that leave and reach each layer straight. */
final class Ribbon {

    /** Which way a flow runs. */
    enum Direction {
        TO_THE_RIGHT,
        DOWN;

        /** A point so far along the flow and so far across it. */
        String point(double along, double across) {
            return this == TO_THE_RIGHT
                    ? Canvas.number(along) + "," + Canvas.number(across)
                    : Canvas.number(across) + "," + Canvas.number(along);
        }
    }

    private Ribbon() {}

    /**
     * The border of a band.
     *
     * @param layers where the nodes of each layer that it touches begin along the flow
     * @param depth how far nodes reach along the flow
     * @param shift how far everything lies across the flow
     */
    static String border(Direction way, SankeyLayout.Band band, List<Double> layers, double depth, double shift) {
        List<Double> froms = band.froms();
        int last = froms.size() - 1;
        StringBuilder path = new StringBuilder("M" + way.point(layers.get(0) + depth, froms.get(0) + shift));
        for (int i = 1; i <= last; i++) {
            path.append(curve(
                    way, layers.get(i - 1) + depth, froms.get(i - 1) + shift, layers.get(i), froms.get(i) + shift));
            if (i < last) {
                path.append("L").append(way.point(layers.get(i) + depth, froms.get(i) + shift));
            }
        }
        double back = shift + band.thickness();
        path.append("L").append(way.point(layers.get(last), froms.get(last) + back));
        for (int i = last; i > 0; i--) {
            path.append(
                    curve(way, layers.get(i), froms.get(i) + back, layers.get(i - 1) + depth, froms.get(i - 1) + back));
            if (i > 1) {
                path.append("L").append(way.point(layers.get(i - 1), froms.get(i - 1) + back));
            }
        }
        return path.append("Z").toString();
    }

    private static String curve(Direction way, double along, double across, double toAlong, double toAcross) {
        double middle = (along + toAlong) / 2;
        return "C" + way.point(middle, across) + " " + way.point(middle, toAcross) + " " + way.point(toAlong, toAcross);
    }
}
