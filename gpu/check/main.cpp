// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/check/check_run.h"
#include "gpu/cuda/cuda_device.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <string>

namespace {

constexpr const char* usage =
    "Usage: windline-gpu-check [--agreement STARTS] [--rates MOST_PARCELS] [--whole-run PARCELS]\n"
    "Without arguments: all of them, with 20000, 1e8 and 1e6 parcels.\n"
    "Exit status: 0 all agree, 1 they do not, 2 wrong arguments, 3 no GPU or it failed.\n";

std::size_t countOf(const char* text)
{
    const double value = text != nullptr ? std::atof(text) : 0;
    if (value >= 1 && value <= 1e9)
        return static_cast<std::size_t>(value);
    std::fputs(usage, stderr);
    std::exit(2);
}

} // namespace

int main(int argc, char** argv)
{
    std::size_t agreement = argc == 1 ? 20'000 : 0;
    std::size_t rates = argc == 1 ? 100'000'000 : 0;
    std::size_t wholeRun = argc == 1 ? 1'000'000 : 0;
    for (int i = 1; i < argc; ++i) {
        const std::string option = argv[i];
        if (option == "--agreement")
            agreement = countOf(argv[++i]);
        else if (option == "--rates")
            rates = countOf(argv[++i]);
        else if (option == "--whole-run")
            wholeRun = countOf(argv[++i]);
        else {
            std::fputs(usage, option == "--help" ? stdout : stderr);
            return option == "--help" ? 0 : 2;
        }
    }
    std::string detail;
    if (windline::findCudaDevice(detail) != windline::GpuState::Usable) {
        std::fprintf(stderr, "windline-gpu-check: no GPU can be used here: %s\n",
            detail.empty() ? "none is there" : detail.c_str());
        return 3;
    }
    try {
        const std::unique_ptr<windline::Device> device = windline::openCudaDevice();
        if (!device)
            throw std::runtime_error("the device cannot be opened");
        const windline::DeviceFacts facts = device->facts();
        std::printf("%s, %.1f GB, %d multiprocessors, compute capability %d.%d, driver %s\n", facts.name,
            static_cast<double>(facts.memoryBytes) / 1e9, facts.multiprocessors, facts.computeCapability / 10,
            facts.computeCapability % 10, facts.driver);
        bool agree = true;
        if (agreement > 0)
            agree = windline::checkAgreement(*device, agreement);
        if (rates > 0)
            windline::measureRates(*device, rates);
        if (wholeRun > 0)
            windline::measureWholeRun(*device, wholeRun);
        return agree ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "windline-gpu-check: the GPU failed: %s\n", error.what());
        return 3;
    }
}
