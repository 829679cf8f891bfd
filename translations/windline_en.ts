<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
