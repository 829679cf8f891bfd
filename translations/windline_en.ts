<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>removal of %n starts</source>
        <translation>
            <numerusform>removal of %n start</numerusform>
            <numerusform>removal of %n starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding of %n starts</source>
        <translation>
            <numerusform>adding of %n start</numerusform>
            <numerusform>adding of %n starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n starts</source>
        <translation>
            <numerusform>change of %n start</numerusform>
            <numerusform>change of %n starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndText</name>
    <message numerus="yes">
        <source>%n still running</source>
        <translation>
            <numerusform>%n still running</numerusform>
            <numerusform>%n still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left the grid at its west edge</source>
        <translation>
            <numerusform>%n left the grid at its west edge</numerusform>
            <numerusform>%n left the grid at its west edge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left the grid at its east edge</source>
        <translation>
            <numerusform>%n left the grid at its east edge</numerusform>
            <numerusform>%n left the grid at its east edge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left the grid at its south edge</source>
        <translation>
            <numerusform>%n left the grid at its south edge</numerusform>
            <numerusform>%n left the grid at its south edge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left the grid at its north edge</source>
        <translation>
            <numerusform>%n left the grid at its north edge</numerusform>
            <numerusform>%n left the grid at its north edge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rose above the highest level of the meteorology</source>
        <translation>
            <numerusform>%n rose above the highest level of the meteorology</numerusform>
            <numerusform>%n rose above the highest level of the meteorology</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached places where the meteorology has missing values</source>
        <translation>
            <numerusform>%n reached a place where the meteorology has missing values</numerusform>
            <numerusform>%n reached places where the meteorology has missing values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached a time without meteorology</source>
        <translation>
            <numerusform>%n reached a time without meteorology</numerusform>
            <numerusform>%n reached a time without meteorology</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts lie outside the area of the meteorology</source>
        <translation>
            <numerusform>%n start lies outside the area of the meteorology</numerusform>
            <numerusform>%n starts lie outside the area of the meteorology</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts lie outside the times of the meteorology</source>
        <translation>
            <numerusform>%n start lies outside the times of the meteorology</numerusform>
            <numerusform>%n starts lie outside the times of the meteorology</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts lie above the highest level of the meteorology</source>
        <translation>
            <numerusform>%n start lies above the highest level of the meteorology</numerusform>
            <numerusform>%n starts lie above the highest level of the meteorology</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts lie below the ground or the lowest level</source>
        <translation>
            <numerusform>%n start lies below the ground or the lowest level</numerusform>
            <numerusform>%n starts lie below the ground or the lowest level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts have heights that the meteorology cannot turn into a pressure; give them in hPa</source>
        <translation>
            <numerusform>%n start has a height that the meteorology cannot turn into a pressure; give it in hPa</numerusform>
            <numerusform>%n starts have heights that the meteorology cannot turn into a pressure; give them in hPa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were cancelled</source>
        <translation>
            <numerusform>%n was cancelled</numerusform>
            <numerusform>%n were cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not go on</source>
        <translation>
            <numerusform>%n could not go on</numerusform>
            <numerusform>%n could not go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>benchmark_words</name>
    <message numerus="yes">
        <source>%1, %n workers</source>
        <translation>
            <numerusform>%1, %n worker</numerusform>
            <numerusform>%1, %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts, %1 h</source>
        <translation>
            <numerusform>%n start, %1 h</numerusform>
            <numerusform>%n starts, %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 m apart, %n end otherwise</source>
        <translation>
            <numerusform>%1 m apart, %n ends otherwise</numerusform>
            <numerusform>%1 m apart, %n end otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts moved</source>
        <translation>
            <numerusform>%n start moved</numerusform>
            <numerusform>%n starts moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts at another height</source>
        <translation>
            <numerusform>%n start at another height</numerusform>
            <numerusform>%n starts at another height</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts at another time</source>
        <translation>
            <numerusform>%n start at another time</numerusform>
            <numerusform>%n starts at another time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts with another offset or duration</source>
        <translation>
            <numerusform>%n start with another offset or duration</numerusform>
            <numerusform>%n starts with another offset or duration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts renamed</source>
        <translation>
            <numerusform>%n start renamed</numerusform>
            <numerusform>%n starts renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more variables recorded</source>
        <translation>
            <numerusform>%n more variable recorded</numerusform>
            <numerusform>%n more variables recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variables no longer recorded</source>
        <translation>
            <numerusform>%n variable no longer recorded</numerusform>
            <numerusform>%n variables no longer recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>many_starts</name>
    <message numerus="yes">
        <source>%n selected starts</source>
        <translation>
            <numerusform>%n selected start</numerusform>
            <numerusform>%n selected starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heights</source>
        <translation>
            <numerusform>%n height</numerusform>
            <numerusform>%n heights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts</source>
        <translation>
            <numerusform>%n start</numerusform>
            <numerusform>%n starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::AddManyDialog</name>
    <message numerus="yes">
        <source>Replace by %n starts</source>
        <translation>
            <numerusform>Replace by %n start</numerusform>
            <numerusform>Replace by %n starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n starts</source>
        <translation>
            <numerusform>Add %n start</numerusform>
            <numerusform>Add %n starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::BenchmarkSetup</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strategies</source>
        <translation>
            <numerusform>%n strategy</numerusform>
            <numerusform>%n strategies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::ControlFiles</name>
    <message numerus="yes">
        <source>%1 cannot be used: %n problems.</source>
        <translation>
            <numerusform>%1 cannot be used: %n problem.</numerusform>
            <numerusform>%1 cannot be used: %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::MainWindow</name>
    <message numerus="yes">
        <source>Computing %n trajectories…</source>
        <translation>
            <numerusform>Computing %n trajectory…</numerusform>
            <numerusform>Computing %n trajectories…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts imported from %1.</source>
        <translation>
            <numerusform>%n start imported from %1.</numerusform>
            <numerusform>%n starts imported from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n trajectories (%2).</source>
        <translation>
            <numerusform>%1: %n trajectory (%2).</numerusform>
            <numerusform>%1: %n trajectories (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts</source>
        <translation>
            <numerusform>%n start</numerusform>
            <numerusform>%n starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::MapMenu</name>
    <message numerus="yes">
        <source>Show %n hidden trajectories</source>
        <translation>
            <numerusform>Show %n hidden trajectory</numerusform>
            <numerusform>Show %n hidden trajectories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n starts</source>
        <translation>
            <numerusform>&amp;Delete %n start</numerusform>
            <numerusform>&amp;Delete %n starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::MapView</name>
    <message numerus="yes">
        <source>… %n more</source>
        <comment>starts in the legend</comment>
        <translation>
            <numerusform>… %n more</numerusform>
            <numerusform>… %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>trajectories</comment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::MeteorologyBox</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::PictureSession</name>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n trajectory</numerusform>
            <numerusform>%n trajectories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> over %1, %2 steps, strategy %3 (%n workers)</source>
        <translation>
            <numerusform> over %1, %2 steps, strategy %3 (%n worker)</numerusform>
            <numerusform> over %1, %2 steps, strategy %3 (%n workers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::PlotLegend</name>
    <message numerus="yes">
        <source>Median of %n</source>
        <translation>
            <numerusform>Median of %n</numerusform>
            <numerusform>Median of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n trajectory</numerusform>
            <numerusform>%n trajectories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::ProjectSession</name>
    <message numerus="yes">
        <source>A run is still going on, and %n wait. They are stopped and not kept.</source>
        <translation>
            <numerusform>A run is still going on, and %n waits. They are stopped and not kept.</numerusform>
            <numerusform>A run is still going on, and %n wait. They are stopped and not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run is still going on, and %n wait. Stop them?</source>
        <translation>
            <numerusform>A run is still going on, and %n waits. Stop them?</numerusform>
            <numerusform>A run is still going on, and %n wait. Stop them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::RunList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended early</source>
        <translation>
            <numerusform>%n ended early</numerusform>
            <numerusform>%n ended early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::StartsActions</name>
    <message numerus="yes">
        <source>%n starts pasted.</source>
        <translation>
            <numerusform>%n start pasted.</numerusform>
            <numerusform>%n starts pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n lines more.</source>
        <translation>
            <numerusform>… and %n line more.</numerusform>
            <numerusform>… and %n lines more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written behind the names of %n starts:</source>
        <translation>
            <numerusform>Written behind the name of %n start:</numerusform>
            <numerusform>Written behind the names of %n starts:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;name of %n starts…</source>
        <translation>
            <numerusform>Set &amp;name of %n start…</numerusform>
            <numerusform>Set &amp;name of %n starts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;height of %n starts…</source>
        <translation>
            <numerusform>Set &amp;height of %n start…</numerusform>
            <numerusform>Set &amp;height of %n starts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set un&amp;it of %n starts…</source>
        <translation>
            <numerusform>Set un&amp;it of %n start…</numerusform>
            <numerusform>Set un&amp;it of %n starts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;time of %n starts…</source>
        <translation>
            <numerusform>Set &amp;time of %n start…</numerusform>
            <numerusform>Set &amp;time of %n starts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set l&amp;atitude of %n starts…</source>
        <translation>
            <numerusform>Set l&amp;atitude of %n start…</numerusform>
            <numerusform>Set l&amp;atitude of %n starts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set l&amp;ongitude of %n starts…</source>
        <translation>
            <numerusform>Set l&amp;ongitude of %n start…</numerusform>
            <numerusform>Set l&amp;ongitude of %n starts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n starts</source>
        <translation>
            <numerusform>&amp;Remove %n start</numerusform>
            <numerusform>&amp;Remove %n starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::TrajectoryModel</name>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n trajectory</numerusform>
            <numerusform>%n trajectories</numerusform>
        </translation>
    </message>
</context>
</TS>
